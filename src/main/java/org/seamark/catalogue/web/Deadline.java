package org.seamark.catalogue.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Takes no more after some time: whoever reads so slowly keeps others out. */
final class Deadline extends FilterOutputStream {

    private final InstantSource clock;
    private final Instant end;

    Deadline(OutputStream out, InstantSource clock, Duration patience) {
        super(out);
        this.clock = clock;
        this.end = clock.instant().plus(patience);
    }

    @Override
    public void write(int one) throws IOException {
        require();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        require();
        out.write(bytes, offset, length);
    }

    private void require() throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("the time for this file is over");
        }
    }
}
