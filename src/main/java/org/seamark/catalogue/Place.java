package org.seamark.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.seamark.kernel.UnknownCode;

/**
 * How far the list of a search has been read.
 *
 * @param before how many came before
 * @param values by which the last of them was sorted; none among the best, which are put in order
 *     by more than that and are counted
 */
public record Place(int before, List<String> values) {

    public static final Place START = new Place(0, List.of());

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern VALUE = Pattern.compile("-?[0-9.]{1,20}(?:E-?[0-9]{1,2})?");

    /** As it stands in an address; {@link #read} understands it. */
    public String text() {
        var parts = new ArrayList<String>();
        parts.add(Integer.toString(before));
        parts.addAll(values);
        return String.join("_", parts);
    }

    /**
     * A place in the list of a search.
     *
     * @throws UnknownCode where it cannot be one
     */
    public static Place read(String text, Search search) {
        var parts = Arrays.asList(text.split("_", -1));
        var values = List.copyOf(parts.subList(1, parts.size()));
        if (!NUMBER.matcher(parts.getFirst()).matches() || !isSorted(values, search)) {
            throw new UnknownCode("cursor", text);
        }
        return new Place(Integer.parseInt(parts.getFirst()), values);
    }

    private static boolean isSorted(List<String> values, Search search) {
        if (values.isEmpty()) {
            return true;
        }
        var whole = search.isScored() ? values.subList(1, values.size()) : values;
        return values.size() == sorting(search)
                && values.stream().allMatch(value -> VALUE.matcher(value).matches())
                && whole.stream().allMatch(Place::isWhole)
                && isNumber(values.getFirst());
    }

    /** What each order sorts by, the identifier in two halves. */
    private static int sorting(Search search) {
        return switch (search.order()) {
            case BEST -> search.isScored() ? 4 : 3;
            case COMPREHENSIVE, ADDED -> 3;
            case NEWEST, OLDEST -> 4;
        };
    }

    private static boolean isWhole(String value) {
        try {
            return Long.toString(Long.parseLong(value)).equals(value);
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static boolean isNumber(String value) {
        try {
            return Float.isFinite(Float.parseFloat(value));
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
