package org.seamark.catalogue;

import java.util.Optional;

/** Answers which picture everybody sees of a file; whoever knows the files implements it. */
@FunctionalInterface
public interface CoverPictures {

    /** Where the picture is, on this site. */
    Optional<String> of(AttachedFile file);
}
