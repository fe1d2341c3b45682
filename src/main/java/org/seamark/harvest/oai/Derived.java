package org.seamark.harvest.oai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.kernel.UnSymbol;
import org.seamark.kernel.WebAddress;

/**
 * What simple Dublin Core puts into one field and a mapping needs apart: among the identifiers
 * those that are addresses ({@code identifier.address}) and symbols of the United Nations ({@code
 * identifier.symbol}), and of the dates the earliest ({@code date.earliest}) – that of publication,
 * where those of deposit and release stand beside it.
 */
final class Derived {

    private static final Pattern DATE = Pattern.compile("^(\\d{4}(?:-\\d{2}){0,2})(?:T.*)?$");
    private static final Pattern HANDLE =
            Pattern.compile("^(?:hdl:|info:hdl/)(\\S+/\\S+)$", Pattern.CASE_INSENSITIVE);

    private Derived() {}

    static void addTo(Map<String, List<String>> fields) {
        var addresses = new ArrayList<String>();
        var symbols = new ArrayList<String>();
        for (var identifier : fields.getOrDefault("identifier", List.of())) {
            UnSymbol.clearly(identifier).ifPresent(symbol -> symbols.add(symbol.text()));
            address(identifier).ifPresent(addresses::add);
        }
        put(fields, "identifier.address", addresses);
        put(fields, "identifier.symbol", symbols);
        put(
                fields,
                "date.earliest",
                fields.getOrDefault("date", List.of()).stream()
                        .flatMap(date -> day(date).stream())
                        .sorted()
                        .limit(1)
                        .toList());
    }

    private static Optional<String> address(String identifier) {
        if (UnSymbol.of(identifier).isPresent() && UnSymbol.clearly(identifier).isEmpty()) {
            return Optional.empty(); // a shelf mark, for all that can be told
        }
        var handle = HANDLE.matcher(identifier.strip());
        return WebAddress.of(
                handle.matches() ? "https://hdl.handle.net/" + handle.group(1) : identifier);
    }

    private static Optional<String> day(String date) {
        var found = DATE.matcher(date.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static void put(Map<String, List<String>> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, List.copyOf(values));
        }
    }
}
