package org.seamark.desk.web;

import java.util.List;
import java.util.UUID;
import org.seamark.accounts.Holder;

/** The editors of now, and which of them is looking. */
public record Editors(UUID me, List<Holder> all) {

    public Editors {
        all = List.copyOf(all);
    }

    /** The name of one; empty for who is none any more. */
    public String name(UUID editor) {
        return all.stream()
                .filter(one -> one.account().equals(editor))
                .map(Holder::name)
                .findFirst()
                .orElse("");
    }
}
