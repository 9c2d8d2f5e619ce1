package dev.assay.adapter.report.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** On which page each chapter begins; known only when all pages have been drawn once. */
final class Contents {

    private final Map<String, Integer> pages = new LinkedHashMap<>();

    void add(String title, int page) {
        pages.put(title, page);
    }

    Map<String, Integer> pages() {
        return Collections.unmodifiableMap(pages);
    }
}
