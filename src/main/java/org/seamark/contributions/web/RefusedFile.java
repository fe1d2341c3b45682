package org.seamark.contributions.web;

import org.seamark.files.FileRefused;
import org.seamark.files.Refusal;

/**
 * A file that was not taken, and why.
 *
 * @param name as it was brought, or empty
 */
public record RefusedFile(String name, Refusal reason) {

    public static RefusedFile of(FileRefused refused) {
        return new RefusedFile(refused.name().text(), refused.reason());
    }
}
