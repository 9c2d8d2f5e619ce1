package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.adapter.security.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Roles as they are written in requests and answers. */
final class RoleWords {

    private RoleWords() {}

    /** At least one: an identity that may do nothing is a mistake. */
    static Set<Role> of(List<String> words) {
        if (words.isEmpty()) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "Name at least one role: \"roles\": [\"team\"].");
        }
        var roles = EnumSet.noneOf(Role.class);
        words.forEach(word -> roles.add(Checked.argument(() -> Role.of(word))));
        return roles;
    }

    static ArrayNode json(Set<Role> roles) {
        var list = JsonNodeFactory.instance.arrayNode();
        roles.stream().map(Role::word).sorted().forEach(list::add);
        return list;
    }
}
