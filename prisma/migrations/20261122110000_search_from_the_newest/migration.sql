-- CreateIndex
CREATE INDEX "articles_credit_idx" ON "articles"("credit");

-- CreateIndex
CREATE INDEX "article_index_headline_idx" ON "article_index" USING GIN ("headline");

-- CreateIndex
CREATE INDEX "speakers_name_slug_idx" ON "speakers"("name", "slug");

-- A word that very many texts have is looked for from the newest article on, until a page is full. An article whose day
-- is not known stands at the first of all days.
CREATE INDEX "articles_newest_idx" ON "articles" ((COALESCE("day_from", '0001-01-01'::date)), "id");

-- What was added last is read by each search until it is sorted in: up to so many kilobytes.
ALTER INDEX "article_index_words_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "article_index_headline_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "indexed_passages_words_idx" SET (gin_pending_list_limit = 256);
ALTER INDEX "indexed_names_name_idx" SET (gin_pending_list_limit = 256);
