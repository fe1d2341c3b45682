package org.seamark.catalogue;

import java.util.Map;
import java.util.function.Consumer;

/**
 * What a module brings along to a new Seamark: the files {@code starter/<module>/*.json}, each an
 * array of descriptions with a {@code key} beside their fields. A module declares it as a bean; it
 * is loaded on the first start and never again, so that what an editor changes or removes stays so.
 *
 * @param take takes the descriptions in, by their keys, from the source {@link #SOURCE}
 */
public record Starter<D>(String module, Class<D> description, Consumer<Map<String, D>> take) {

    public static final String SOURCE = "starter";
}
