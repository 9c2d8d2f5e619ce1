package dev.assay.adapter.files;

/**
 * How much a facts document may hold. Beyond it the document is refused, before it is parsed where possible.
 *
 * @param bytes    size of the whole document
 * @param values   objects, lists, texts, numbers and so on, together: they take far more memory than text
 * @param depth    objects and lists within each other
 * @param text     characters of one text
 * @param name     characters of one key
 * @param number   characters of one number
 * @param problems problems that are listed
 */
public record Limits(int bytes, int values, int depth, int text, int name, int number, int problems) {

    /** 16 MiB, 500,000 values, 32 levels, 32,768 characters of text. */
    public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 500_000, 32, 32_768, 256, 64, 1_000);

    /** For canonical forms of JSON that Assay wrote itself: decisions hold the texts of rules. */
    static final Limits OWN = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 200, Integer.MAX_VALUE, 10_000, 64, 100);
}
