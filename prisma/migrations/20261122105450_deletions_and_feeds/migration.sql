-- CreateEnum
CREATE TYPE "deletion_way" AS ENUM ('page', 'list', 'api');

-- CreateEnum
CREATE TYPE "feed_item_state" AS ENUM ('passed', 'waiting', 'taken', 'known', 'failed');

-- AlterEnum
ALTER TYPE "origin" ADD VALUE 'api';

-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "batch_id" UUID;

-- CreateTable
CREATE TABLE "batches" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "queued" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "unread" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deletions" (
    "article_id" INTEGER NOT NULL,
    "act" UUID NOT NULL,
    "way" "deletion_way" NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision_id" INTEGER NOT NULL,
    "story_id" INTEGER,
    "ordinal" INTEGER,
    "canonical_address" TEXT,

    CONSTRAINT "deletions_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "removals" (
    "slug" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "removals_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "feeds" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT,
    "interval" INTEGER NOT NULL,
    "followed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "etag" TEXT,
    "last_modified" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "next_check_at" TIMESTAMPTZ(3),
    "checked_by" UUID,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_items" (
    "feed_id" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "feed_item_state" NOT NULL,
    "reason" TEXT,
    "article_id" INTEGER,

    CONSTRAINT "feed_items_pkey" PRIMARY KEY ("feed_id","address")
);

-- CreateIndex
CREATE INDEX "batches_created_at_idx" ON "batches"("created_at");

-- CreateIndex
CREATE INDEX "deletions_deleted_at_article_id_idx" ON "deletions"("deleted_at", "article_id");

-- CreateIndex
CREATE INDEX "deletions_act_idx" ON "deletions"("act");

-- CreateIndex
CREATE INDEX "deletions_story_id_idx" ON "deletions"("story_id");

-- CreateIndex
CREATE UNIQUE INDEX "deletions_revision_id_article_id_key" ON "deletions"("revision_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "feeds_slug_key" ON "feeds"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "feeds_address_key" ON "feeds"("address");

-- CreateIndex
CREATE INDEX "feeds_next_check_at_idx" ON "feeds"("next_check_at");

-- CreateIndex
CREATE INDEX "feed_items_feed_id_seen_at_idx" ON "feed_items"("feed_id", "seen_at");

-- CreateIndex
CREATE INDEX "feed_items_article_id_idx" ON "feed_items"("article_id");

-- CreateIndex
CREATE INDEX "imports_batch_id_created_at_idx" ON "imports"("batch_id", "created_at");

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batches"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletions" ADD CONSTRAINT "deletions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletions" ADD CONSTRAINT "deletions_revision_id_article_id_fkey" FOREIGN KEY ("revision_id", "article_id") REFERENCES "revisions"("id", "article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletions" ADD CONSTRAINT "deletions_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.
ALTER TABLE "batches" ADD CONSTRAINT "batches_name_check" CHECK ("name" <> '');
ALTER TABLE "batches" ADD CONSTRAINT "batches_counts_check" CHECK ("queued" >= 0 AND "known" >= 0 AND "unread" >= 0);
ALTER TABLE "deletions" ADD CONSTRAINT "deletions_ordinal_check" CHECK ("ordinal" >= 0);
ALTER TABLE "removals" ADD CONSTRAINT "removals_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_address_check" CHECK (
  "address" ~ '^https?://[^[:space:]]+$' AND char_length("address") <= 2000
);
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_title_check" CHECK ("title" <> '');
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_interval_check" CHECK ("interval" BETWEEN 5 AND 10080);
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_failures_check" CHECK ("failures" >= 0);
-- A feed that is checked no more says why.
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_stopped_check" CHECK ("next_check_at" IS NOT NULL OR "reason" IS NOT NULL);
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_address_check" CHECK (
  "address" ~ '^https?://[^[:space:]]+$' AND char_length("address") <= 2000
);
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_reason_check" CHECK (("state" = 'failed') = ("reason" IS NOT NULL));

-- A deleted article has no current text: that is what takes it from every list and page.
CREATE FUNCTION "check_deleted_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."current_revision_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "deletions" d WHERE d."article_id" = NEW."id") THEN
    RAISE EXCEPTION 'article % was deleted: it cannot have a current text', NEW."id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE CONSTRAINT TRIGGER "articles_deleted_check" AFTER UPDATE OF "current_revision_id" ON "articles"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_deleted_article"();
