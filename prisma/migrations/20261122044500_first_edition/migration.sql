-- CreateEnum
CREATE TYPE "basis" AS ENUM ('stated', 'inferred');

-- CreateEnum
CREATE TYPE "furniture_kind" AS ENUM ('navigation', 'byline', 'date', 'caption', 'credit', 'related', 'share', 'tags', 'subscription', 'advertisement', 'shop', 'comments', 'legal', 'other');

-- CreateEnum
CREATE TYPE "quotation_kind" AS ENUM ('direct', 'partial', 'indirect');

-- CreateEnum
CREATE TYPE "certainty" AS ENUM ('sure', 'uncertain', 'none');

-- CreateEnum
CREATE TYPE "speaker_type" AS ENUM ('person', 'group', 'nominal');

-- CreateEnum
CREATE TYPE "decision" AS ENUM ('join', 'apart');

-- CreateEnum
CREATE TYPE "rendition_relation" AS ENUM ('verbatim', 'typography', 'trimmed', 'reworded', 'paraphrase', 'direct-indirect', 'other-speaker');

-- CreateTable
CREATE TABLE "outlets" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "analysis_version" INTEGER,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_articles" (
    "article_id" INTEGER NOT NULL,
    "story_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "story_articles_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "outlet_id" INTEGER,
    "credit" TEXT,
    "headline" TEXT,
    "headline_basis" "basis" NOT NULL,
    "day_from" DATE,
    "day_to" DATE,
    "day_basis" "basis",
    "day_words" TEXT,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "current_revision_id" INTEGER,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "length" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "captured_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analyses" (
    "revision_id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "headline_start" INTEGER,
    "headline_end" INTEGER,
    "credit_start" INTEGER,
    "credit_end" INTEGER,
    "credit_name" TEXT,
    "opening" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "segment_count" INTEGER NOT NULL,
    "quotation_count" INTEGER NOT NULL,

    CONSTRAINT "analyses_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "furniture" (
    "revision_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "furniture_kind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "furniture_pkey" PRIMARY KEY ("revision_id","ordinal")
);

-- CreateTable
CREATE TABLE "body_spans" (
    "revision_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "body_spans_pkey" PRIMARY KEY ("revision_id","ordinal")
);

-- CreateTable
CREATE TABLE "segments" (
    "revision_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,

    CONSTRAINT "segments_pkey" PRIMARY KEY ("revision_id","ordinal")
);

-- CreateTable
CREATE TABLE "quotations" (
    "id" BIGSERIAL NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "quotation_kind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "cue_text" TEXT,
    "speaker_start" INTEGER,
    "speaker_end" INTEGER,
    "speaker_written" TEXT,
    "speaker_resolved" TEXT,
    "speaker_type" "speaker_type",
    "speaker_role" TEXT,
    "certainty" "certainty" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "candidates" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "interrupted" INTEGER,
    "speaker_id" BIGINT,

    CONSTRAINT "quotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speakers" (
    "id" BIGSERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "speaker_type" NOT NULL,

    CONSTRAINT "speakers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_members" (
    "group_id" BIGINT NOT NULL,
    "member_id" BIGINT NOT NULL,

    CONSTRAINT "speaker_members_pkey" PRIMARY KEY ("group_id","member_id")
);

-- CreateTable
CREATE TABLE "speaker_forms" (
    "speaker_id" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "evidence" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "speaker_forms_pkey" PRIMARY KEY ("speaker_id","ordinal")
);

-- CreateTable
CREATE TABLE "speaker_decisions" (
    "id" SERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "decision" "decision" NOT NULL,
    "left_article_id" INTEGER NOT NULL,
    "left_form" TEXT NOT NULL,
    "right_article_id" INTEGER NOT NULL,
    "right_form" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "speaker_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statements" (
    "id" BIGSERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "difference" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "renditions" (
    "statement_id" BIGINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quotation_id" BIGINT NOT NULL,
    "relation" "rendition_relation" NOT NULL,

    CONSTRAINT "renditions_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateIndex
CREATE UNIQUE INDEX "outlets_slug_key" ON "outlets"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "stories_slug_key" ON "stories"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "story_articles_story_id_ordinal_key" ON "story_articles"("story_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "articles_slug_key" ON "articles"("slug");

-- CreateIndex
CREATE INDEX "articles_outlet_id_id_idx" ON "articles"("outlet_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_current_revision_id_id_key" ON "articles"("current_revision_id", "id");

-- CreateIndex
CREATE INDEX "revisions_sha256_idx" ON "revisions"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_article_id_number_key" ON "revisions"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_article_id_sha256_key" ON "revisions"("article_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_id_article_id_key" ON "revisions"("id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "analyses_revision_id_article_id_key" ON "analyses"("revision_id", "article_id");

-- CreateIndex
CREATE INDEX "quotations_article_id_ordinal_idx" ON "quotations"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotations_speaker_id_article_id_ordinal_idx" ON "quotations"("speaker_id", "article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotations_kind_article_id_ordinal_idx" ON "quotations"("kind", "article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotations_certainty_article_id_ordinal_idx" ON "quotations"("certainty", "article_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "quotations_revision_id_ordinal_key" ON "quotations"("revision_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "speakers_slug_key" ON "speakers"("slug");

-- CreateIndex
CREATE INDEX "speakers_story_id_idx" ON "speakers"("story_id");

-- CreateIndex
CREATE INDEX "speaker_members_member_id_idx" ON "speaker_members"("member_id");

-- CreateIndex
CREATE INDEX "speaker_forms_article_id_idx" ON "speaker_forms"("article_id");

-- CreateIndex
CREATE INDEX "speaker_decisions_left_article_id_idx" ON "speaker_decisions"("left_article_id");

-- CreateIndex
CREATE INDEX "speaker_decisions_right_article_id_idx" ON "speaker_decisions"("right_article_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_decisions_story_id_left_article_id_left_form_right__key" ON "speaker_decisions"("story_id", "left_article_id", "left_form", "right_article_id", "right_form");

-- CreateIndex
CREATE UNIQUE INDEX "statements_key_key" ON "statements"("key");

-- CreateIndex
CREATE INDEX "statements_story_id_difference_idx" ON "statements"("story_id", "difference" DESC);

-- CreateIndex
CREATE INDEX "statements_difference_id_idx" ON "statements"("difference" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "renditions_quotation_id_key" ON "renditions"("quotation_id");

-- AddForeignKey
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_current_revision_id_id_fkey" FOREIGN KEY ("current_revision_id", "id") REFERENCES "revisions"("id", "article_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_revision_id_article_id_fkey" FOREIGN KEY ("revision_id", "article_id") REFERENCES "revisions"("id", "article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "furniture" ADD CONSTRAINT "furniture_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "analyses"("revision_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_spans" ADD CONSTRAINT "body_spans_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "analyses"("revision_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segments" ADD CONSTRAINT "segments_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "analyses"("revision_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_revision_id_article_id_fkey" FOREIGN KEY ("revision_id", "article_id") REFERENCES "analyses"("revision_id", "article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speakers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_members" ADD CONSTRAINT "speaker_members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "speakers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_members" ADD CONSTRAINT "speaker_members_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "speakers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_forms" ADD CONSTRAINT "speaker_forms_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speakers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_forms" ADD CONSTRAINT "speaker_forms_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_decisions" ADD CONSTRAINT "speaker_decisions_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_decisions" ADD CONSTRAINT "speaker_decisions_left_article_id_fkey" FOREIGN KEY ("left_article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_decisions" ADD CONSTRAINT "speaker_decisions_right_article_id_fkey" FOREIGN KEY ("right_article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema language cannot say.

-- Words that must say something, and addresses.
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_name_check" CHECK ("name" <> '');
ALTER TABLE "stories" ADD CONSTRAINT "stories_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "stories" ADD CONSTRAINT "stories_title_check" CHECK ("title" <> '');
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_ordinal_check" CHECK ("ordinal" >= 0);
ALTER TABLE "articles" ADD CONSTRAINT "articles_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "articles" ADD CONSTRAINT "articles_credit_check" CHECK ("credit" <> '');
ALTER TABLE "articles" ADD CONSTRAINT "articles_headline_check" CHECK ("headline" <> '');
ALTER TABLE "articles" ADD CONSTRAINT "articles_language_check" CHECK ("language" ~ '^[a-z]{2,3}$');
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_name_check" CHECK ("name" <> '');
ALTER TABLE "speaker_forms" ADD CONSTRAINT "speaker_forms_form_check" CHECK ("form" <> '' AND "ordinal" >= 0 AND "count" >= 0);

-- A day is known as a whole or not at all, and an inferred one says from which words.
ALTER TABLE "articles" ADD CONSTRAINT "articles_day_check" CHECK (
  ("day_from" IS NULL AND "day_to" IS NULL AND "day_basis" IS NULL AND "day_words" IS NULL)
  OR ("day_from" IS NOT NULL AND "day_to" IS NOT NULL AND "day_from" <= "day_to" AND "day_basis" IS NOT NULL
      AND ("day_basis" = 'inferred') = ("day_words" IS NOT NULL) AND "day_words" IS DISTINCT FROM '')
);

-- A captured text: hash and lengths are those of the text itself. A UTF-16 unit more for each character past U+FFFF.
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_number_check" CHECK ("number" >= 1);
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_sha256_check" CHECK ("sha256" = encode(sha256(convert_to("text", 'UTF8')), 'hex'));
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_bytes_check" CHECK ("bytes" = octet_length(convert_to("text", 'UTF8')));
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_length_check" CHECK (
  "length" = 2 * char_length("text") - char_length(regexp_replace("text", '[\U00010000-\U0010FFFF]', '', 'g'))
);

CREATE FUNCTION "revision_is_kept"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'check_violation', TABLE = 'revisions', CONSTRAINT = 'revisions_text_is_kept',
    MESSAGE = format('revision %s: a captured text is never changed, a new one is another revision', OLD."id");
END $$;
CREATE TRIGGER "revisions_text_is_kept" BEFORE UPDATE ON "revisions" FOR EACH ROW
  WHEN ((OLD."id", OLD."article_id", OLD."number", OLD."text", OLD."sha256", OLD."length", OLD."bytes", OLD."captured_at")
    IS DISTINCT FROM (NEW."id", NEW."article_id", NEW."number", NEW."text", NEW."sha256", NEW."length", NEW."bytes", NEW."captured_at"))
  EXECUTE FUNCTION "revision_is_kept"();

-- Spans: in order …
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_version_check" CHECK ("version" >= 1);
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_counts_check" CHECK ("words" >= 0 AND "segment_count" >= 0 AND "quotation_count" >= 0);
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_headline_check" CHECK (
  ("headline_start" IS NULL AND "headline_end" IS NULL)
  OR ("headline_start" IS NOT NULL AND "headline_end" IS NOT NULL AND 0 <= "headline_start" AND "headline_start" < "headline_end")
);
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_credit_check" CHECK (
  ("credit_start" IS NULL AND "credit_end" IS NULL AND "credit_name" IS NULL)
  OR ("credit_start" IS NOT NULL AND "credit_end" IS NOT NULL AND "credit_name" IS NOT NULL
      AND 0 <= "credit_start" AND "credit_start" < "credit_end")
);
ALTER TABLE "furniture" ADD CONSTRAINT "furniture_span_check" CHECK ("ordinal" >= 0 AND 0 <= "start" AND "start" <= "end");
ALTER TABLE "body_spans" ADD CONSTRAINT "body_spans_span_check" CHECK ("ordinal" >= 0 AND 0 <= "start" AND "start" <= "end");
ALTER TABLE "segments" ADD CONSTRAINT "segments_span_check" CHECK ("ordinal" >= 0 AND "paragraph" >= 0 AND 0 <= "start" AND "start" <= "end");
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_span_check" CHECK ("ordinal" >= 0 AND 0 <= "start" AND "start" < "end" AND "content" <> '');
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_cue_check" CHECK (
  ("cue_start" IS NULL AND "cue_end" IS NULL AND "cue_text" IS NULL)
  OR ("cue_start" IS NOT NULL AND "cue_end" IS NOT NULL AND "cue_text" IS NOT NULL AND 0 <= "cue_start" AND "cue_start" <= "cue_end")
);
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_speaker_check" CHECK (
  ("speaker_start" IS NULL AND "speaker_end" IS NULL AND "speaker_written" IS NULL AND "speaker_resolved" IS NULL
    AND "speaker_type" IS NULL AND "speaker_role" IS NULL AND "speaker_id" IS NULL AND "certainty" <> 'sure')
  OR ("speaker_start" IS NOT NULL AND "speaker_end" IS NOT NULL AND "speaker_written" IS NOT NULL AND "speaker_resolved" IS NOT NULL
      AND "speaker_type" IS NOT NULL AND 0 <= "speaker_start" AND "speaker_start" <= "speaker_end")
);
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_confidence_check" CHECK ("confidence" >= 0 AND "confidence" <= 1);

-- … and inside the text they are of. A check cannot look into another table; once a statement is enough.
CREATE FUNCTION "spans_lie_in_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  outside record;
BEGIN
  EXECUTE format(
    'SELECT s."revision_id", GREATEST(%1$s) AS "last", r."length" FROM "written" s JOIN "revisions" r ON r."id" = s."revision_id"
     WHERE GREATEST(%1$s) > r."length" LIMIT 1', TG_ARGV[0]) INTO outside;
  IF outside."revision_id" IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_lie_in_revision',
      MESSAGE = format('%s: a span ends at %s, revision %s has %s UTF-16 units',
        TG_TABLE_NAME, outside."last", outside."revision_id", outside."length");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "analyses_lie_in_revision" AFTER INSERT ON "analyses" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."headline_end", s."credit_end"');
CREATE TRIGGER "analyses_still_lie_in_revision" AFTER UPDATE ON "analyses" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."headline_end", s."credit_end"');
CREATE TRIGGER "furniture_lie_in_revision" AFTER INSERT ON "furniture" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end"');
CREATE TRIGGER "furniture_still_lie_in_revision" AFTER UPDATE ON "furniture" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end"');
CREATE TRIGGER "body_spans_lie_in_revision" AFTER INSERT ON "body_spans" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end"');
CREATE TRIGGER "body_spans_still_lie_in_revision" AFTER UPDATE ON "body_spans" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end"');
CREATE TRIGGER "segments_lie_in_revision" AFTER INSERT ON "segments" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end"');
CREATE TRIGGER "segments_still_lie_in_revision" AFTER UPDATE ON "segments" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end"');
CREATE TRIGGER "quotations_lie_in_revision" AFTER INSERT ON "quotations" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end", s."cue_end", s."speaker_end"');
CREATE TRIGGER "quotations_still_lie_in_revision" AFTER UPDATE ON "quotations" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "spans_lie_in_revision"('s."end", s."cue_end", s."speaker_end"');

-- A list is never null, and one pair of speakers has one decision.
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_candidates_check" CHECK ("candidates" IS NOT NULL);
ALTER TABLE "speaker_forms" ADD CONSTRAINT "speaker_forms_roles_check" CHECK ("roles" IS NOT NULL);
ALTER TABLE "speaker_decisions" ADD CONSTRAINT "speaker_decisions_sides_check" CHECK (
  "left_form" <> '' AND "right_form" <> '' AND ("left_article_id", "left_form") < ("right_article_id", "right_form")
);
ALTER TABLE "statements" ADD CONSTRAINT "statements_key_check" CHECK ("key" ~ '^[0-9a-f]{12}$');
ALTER TABLE "statements" ADD CONSTRAINT "statements_difference_check" CHECK ("difference" >= 0 AND "difference" <= 1);
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_ordinal_check" CHECK ("ordinal" >= 0);
ALTER TABLE "speaker_members" ADD CONSTRAINT "speaker_members_other_check" CHECK ("group_id" <> "member_id");

-- Full-text search in the quoted words, whatever their language.
CREATE INDEX "quotations_content_search_idx" ON "quotations" USING gin (to_tsvector('simple', "content"));
