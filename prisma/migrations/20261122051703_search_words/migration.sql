-- AlterTable
-- What is stored is found again when the next analysis has filled the column.
ALTER TABLE "quotations" ADD COLUMN     "search_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "quotations" ALTER COLUMN "search_words" DROP DEFAULT;

-- The published words themselves were searched before, and came apart differently in each of the server's locales.
DROP INDEX "quotations_content_search_idx";
CREATE INDEX "quotations_search_words_idx" ON "quotations" USING gin (to_tsvector('simple', "search_words"));
