package dev.assay.adapter.connect;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Way to a value, for messages. It is put together only when one is written: a million values under a long key would otherwise take far
 * more memory than the file.
 *
 * @param name key in an object, or index in a list
 */
record JsonPath(@Nullable JsonPath before, Object name) {

    private static final int SHOWN = 100;

    /** As a JSON Pointer, shortened. */
    static String shown(@Nullable JsonPath path) {
        var names = new ArrayDeque<Object>();
        for (var step = path; step != null; step = step.before()) {
            names.addFirst(step.name());
        }
        var text = new StringBuilder();
        for (var name : names) {
            text.append('/').append(name);
            if (text.length() > SHOWN) {
                break;
            }
        }
        return Visible.of(text.toString(), SHOWN);
    }
}
