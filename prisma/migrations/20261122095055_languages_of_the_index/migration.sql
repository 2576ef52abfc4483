-- CreateIndex
CREATE INDEX "article_index_language_idx" ON "article_index"("language");
