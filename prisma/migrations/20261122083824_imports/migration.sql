-- CreateEnum
CREATE TYPE "origin" AS ENUM ('paste', 'file', 'address', 'feed', 'bulk');

-- AlterTable
ALTER TABLE "analyses" ADD COLUMN     "kept_sha256" CHAR(64),
ADD COLUMN     "sketch" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "byline" TEXT,
ADD COLUMN     "canonical_address" TEXT;

-- AlterTable
ALTER TABLE "revisions" ADD COLUMN     "parts" JSONB;

-- CreateTable
CREATE TABLE "imports" (
    "key" CHAR(64) NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "origin" "origin" NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "imports_revision_id_idx" ON "imports"("revision_id");

-- CreateIndex
CREATE INDEX "analyses_kept_sha256_idx" ON "analyses"("kept_sha256");

-- CreateIndex
CREATE INDEX "analyses_sketch_idx" ON "analyses" USING GIN ("sketch");

-- CreateIndex
CREATE UNIQUE INDEX "articles_canonical_address_key" ON "articles"("canonical_address");

-- CreateIndex
CREATE INDEX "articles_headline_idx" ON "articles" USING HASH ("headline");

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.
ALTER TABLE "articles" ADD CONSTRAINT "articles_byline_check" CHECK ("byline" <> '');
-- Longer ones do not fit into an index, and no article has one.
ALTER TABLE "articles" ADD CONSTRAINT "articles_canonical_address_check" CHECK (
  "canonical_address" ~ '^https?://[^[:space:]]+$' AND char_length("canonical_address") <= 2000
);
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_parts_check" CHECK (jsonb_typeof("parts") = 'object');
ALTER TABLE "imports" ADD CONSTRAINT "imports_key_check" CHECK ("key" ~ '^[0-9a-f]{64}$');
ALTER TABLE "imports" ADD CONSTRAINT "imports_name_check" CHECK ("name" <> '');
ALTER TABLE "imports" ADD CONSTRAINT "imports_address_check" CHECK ("address" <> '');
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_kept_sha256_check" CHECK ("kept_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_sketch_check" CHECK (
  "sketch" IS NOT NULL AND cardinality("sketch") <= 128 AND array_position("sketch", NULL) IS NULL
);
