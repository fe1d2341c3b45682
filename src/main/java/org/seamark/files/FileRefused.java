package org.seamark.files;

/** A file is not taken. */
public class FileRefused extends RuntimeException {

    private final Refusal reason;
    private final FileName name;

    public FileRefused(Refusal reason, FileName name) {
        super(reason.code());
        this.reason = reason;
        this.name = name;
    }

    public Refusal reason() {
        return reason;
    }

    public FileName name() {
        return name;
    }
}
