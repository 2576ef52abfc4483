-- Names with a letter off are found through trigrams. The extension comes with PostgreSQL and is trusted: who owns the
-- database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "placement" AS ENUM ('in', 'out', 'alone');

-- AlterTable
ALTER TABLE "stories" ADD COLUMN     "title_basis" "basis" NOT NULL DEFAULT 'stated';

-- CreateTable
CREATE TABLE "story_aliases" (
    "slug" TEXT NOT NULL,
    "story_id" INTEGER NOT NULL,

    CONSTRAINT "story_aliases_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "story_proposals" (
    "article_id" INTEGER NOT NULL,
    "story_id" INTEGER,
    "other_article_id" INTEGER,
    "score" DOUBLE PRECISION NOT NULL,
    "evidence" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_proposals_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "story_placements" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "placement" "placement" NOT NULL,
    "story_id" INTEGER,
    "other_article_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_index" (
    "revision_id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "headline" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "article_index_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "article_terms" (
    "revision_id" INTEGER NOT NULL,
    "terms" TEXT[],

    CONSTRAINT "article_terms_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "indexed_passages" (
    "revision_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quotation" INTEGER,
    "language" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "indexed_passages_pkey" PRIMARY KEY ("revision_id","ordinal")
);

-- CreateTable
CREATE TABLE "indexed_names" (
    "name" TEXT NOT NULL,

    CONSTRAINT "indexed_names_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "story_aliases_story_id_idx" ON "story_aliases"("story_id");

-- CreateIndex
CREATE INDEX "story_proposals_story_id_idx" ON "story_proposals"("story_id");

-- CreateIndex
CREATE INDEX "story_proposals_other_article_id_idx" ON "story_proposals"("other_article_id");

-- CreateIndex
CREATE INDEX "story_placements_story_id_idx" ON "story_placements"("story_id");

-- CreateIndex
CREATE INDEX "story_placements_other_article_id_idx" ON "story_placements"("other_article_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_placements_article_id_story_id_key" ON "story_placements"("article_id", "story_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_placements_article_id_other_article_id_key" ON "story_placements"("article_id", "other_article_id");

-- CreateIndex
CREATE INDEX "article_index_words_idx" ON "article_index" USING GIN ("words");

-- CreateIndex
CREATE INDEX "article_terms_terms_idx" ON "article_terms" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "indexed_passages_words_idx" ON "indexed_passages" USING GIN ("words");

-- CreateIndex
CREATE INDEX "indexed_names_name_idx" ON "indexed_names" USING GIN ("name" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "story_aliases" ADD CONSTRAINT "story_aliases_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_proposals" ADD CONSTRAINT "story_proposals_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_proposals" ADD CONSTRAINT "story_proposals_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_proposals" ADD CONSTRAINT "story_proposals_other_article_id_fkey" FOREIGN KEY ("other_article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_placements" ADD CONSTRAINT "story_placements_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_placements" ADD CONSTRAINT "story_placements_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_placements" ADD CONSTRAINT "story_placements_other_article_id_fkey" FOREIGN KEY ("other_article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_index" ADD CONSTRAINT "article_index_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "analyses"("revision_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_terms" ADD CONSTRAINT "article_terms_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "analyses"("revision_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indexed_passages" ADD CONSTRAINT "indexed_passages_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "analyses"("revision_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rows stay small, so that a search which many articles match reads few pages.
ALTER TABLE "article_index" SET (toast_tuple_target = 128);

ALTER TABLE "story_aliases" ADD CONSTRAINT "story_aliases_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
-- To a story or to an article, and not to itself.
ALTER TABLE "story_proposals" ADD CONSTRAINT "story_proposals_target_check" CHECK (
  num_nonnulls("story_id", "other_article_id") = 1 AND "other_article_id" IS DISTINCT FROM "article_id"
);
ALTER TABLE "story_proposals" ADD CONSTRAINT "story_proposals_score_check" CHECK ("score" >= 0 AND "score" <= 1);
ALTER TABLE "story_proposals" ADD CONSTRAINT "story_proposals_evidence_check" CHECK (jsonb_typeof("evidence") = 'array');
ALTER TABLE "story_placements" ADD CONSTRAINT "story_placements_target_check" CHECK (
  CASE "placement"
    WHEN 'in' THEN "story_id" IS NOT NULL AND "other_article_id" IS NULL
    WHEN 'out' THEN num_nonnulls("story_id", "other_article_id") = 1 AND "other_article_id" IS DISTINCT FROM "article_id"
    ELSE "story_id" IS NULL AND "other_article_id" IS NULL
  END
);
ALTER TABLE "article_index" ADD CONSTRAINT "article_index_language_check" CHECK ("language" ~ '^[a-z]{2,3}$');
ALTER TABLE "article_terms" ADD CONSTRAINT "article_terms_terms_check" CHECK ("terms" IS NOT NULL);
ALTER TABLE "indexed_passages" ADD CONSTRAINT "indexed_passages_span_check" CHECK ("ordinal" >= 0 AND 0 <= "start" AND "start" <= "end");
ALTER TABLE "indexed_names" ADD CONSTRAINT "indexed_names_name_check" CHECK ("name" <> '' AND char_length("name") <= 80);
