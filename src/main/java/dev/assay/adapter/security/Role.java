package dev.assay.adapter.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person or a machine may do. One identity may have several. */
public enum Role {
    /** Answers for rules and packs; reads everything. */
    OFFICER,
    /** Accepts waivers and pack versions as the second person. */
    APPROVER,
    /** States the facts of engagements and asks for decisions. */
    TEAM,
    /** Reads everything, changes nothing; asks for evidence. */
    AUDITOR,
    /** Runs the installation: users, tokens, metrics. Reads no engagement. */
    OPERATOR;

    /** The names as annotations need them. */
    public static final class Name {
        public static final String OFFICER = "officer";
        public static final String APPROVER = "approver";
        public static final String TEAM = "team";
        public static final String AUDITOR = "auditor";
        public static final String OPERATOR = "operator";

        private Name() {}
    }

    /** @throws IllegalArgumentException when there is no such role; says which there are */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no role %s; there are: %s"
                        .formatted(word, Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", ")))));
    }

    /** As it is written everywhere: {@code officer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
