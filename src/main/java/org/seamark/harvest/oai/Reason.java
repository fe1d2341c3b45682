package org.seamark.harvest.oai;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * Why something could not be taken: for people in their language, and in detail, partly in words of
 * the repository, for whoever mends it.
 */
@NamedInterface("reasons")
public record Reason(Why why, String detail) {

    private static final String BETWEEN = ": ";

    /** As it is written; what was written before there were kinds is of none. */
    public static Reason parse(String written) {
        return Stream.of(Why.values())
                .filter(why -> written.startsWith(why.code() + BETWEEN))
                .findFirst()
                .map(why ->
                        new Reason(why, written.substring(why.code().length() + BETWEEN.length())))
                .orElse(new Reason(Why.OTHER, written));
    }

    /** Of what is here already, where: the path on the desk with which its detail ends. */
    public Optional<String> place() {
        return why == Why.SAME
                ? Optional.of(detail.substring(detail.lastIndexOf(' ') + 1))
                        .filter(path -> path.startsWith("desk/") && !path.endsWith("…"))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return why.code() + BETWEEN + detail;
    }
}
