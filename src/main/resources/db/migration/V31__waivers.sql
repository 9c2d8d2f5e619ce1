-- The granted waivers that a decision counted, as canonical JSON; null in decisions that counted those of the submission.
ALTER TABLE assay.decision ADD COLUMN waivers text;
