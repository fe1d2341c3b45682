package org.seamark.catalogue;

import org.springframework.core.io.Resource;

/** A file of descriptions is not what it should be: says where, and what is wrong. */
public class UnreadableDescription extends IllegalArgumentException {

    UnreadableDescription(Resource file, String key, String problem) {
        super(file.getFilename() + ": " + key + ": " + problem);
    }
}
