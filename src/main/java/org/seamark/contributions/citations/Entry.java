package org.seamark.contributions.citations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Doi;
import org.seamark.kernel.PartialDate;

/**
 * What a citation tells of a publication; what it does not tell is empty or absent.
 *
 * @param kind what sort of publication: {@code article}, {@code report}, {@code book} …, or empty
 * @param language as it stands there: {@code en}, {@code eng}, {@code French}
 */
public record Entry(
        String kind,
        String title,
        List<String> authors,
        String publisher,
        @Nullable PartialDate published,
        String language,
        String summary,
        String number,
        @Nullable Integer pages,
        String url,
        @Nullable Doi doi) {

    public Entry {
        authors = List.copyOf(authors);
    }

    /** By what it is told from others: its title or, without one, its address. */
    public String name() {
        if (!title.isEmpty()) {
            return title;
        }
        return url.isEmpty() && doi != null ? doi.url() : url;
    }

    /** By this it is chosen among others, also after the others have changed. */
    public String mark() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return title.isEmpty() && authors.isEmpty() && url.isEmpty() && doi == null;
    }
}
