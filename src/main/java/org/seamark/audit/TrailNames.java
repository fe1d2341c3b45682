package org.seamark.audit;

import java.util.Collection;
import java.util.Map;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** Says what people call the things of a module: of many at once, and what the reader may know. */
public interface TrailNames {

    /** Those of these that it knows; the others are left to other modules, or stay without one. */
    Map<Reference, Named> of(Actor reader, Language language, Collection<Reference> things);
}
