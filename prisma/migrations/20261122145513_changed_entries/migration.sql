-- AlterEnum
ALTER TYPE "feed_item_state" ADD VALUE 'changed';

-- AlterTable
ALTER TABLE "feed_items" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "changes" INTEGER NOT NULL DEFAULT 0;

-- What is not in the schema: a change that could not be fetched has its reason too. The new value cannot be named as such in the transaction that adds it.
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_changes_check" CHECK ("changes" >= 0);
ALTER TABLE "feed_items" DROP CONSTRAINT "feed_items_reason_check";
ALTER TABLE "feed_items" ADD CONSTRAINT "feed_items_reason_check" CHECK (
  ("state"::text <> 'failed' OR "reason" IS NOT NULL) AND ("reason" IS NULL OR "state"::text IN ('failed', 'changed'))
);
