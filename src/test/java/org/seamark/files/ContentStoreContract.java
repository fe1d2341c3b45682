package org.seamark.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every place for contents does. */
public interface ContentStoreContract {

    int LARGE = 12 << 20;

    ContentStore store();

    /** A folder for what is to be kept. */
    Path folder();

    /** A content as it comes, under its hash. */
    default ContentHash bring(byte[] bytes) throws IOException {
        var hash = ContentHash.of(bytes);
        var written = Files.write(Files.createTempFile(folder(), "brought", ""), bytes);
        store().keep(hash, written);
        assertThat(written).doesNotExist();
        return hash;
    }

    static byte[] bytes(int many) {
        var bytes = new byte[many];
        new Random().nextBytes(bytes);
        return bytes;
    }

    @Test
    default void whatIsKeptIsReadAgain() throws IOException {
        var bytes = bytes(LARGE);
        var hash = bring(bytes);

        var content = store().content(hash);
        assertThat(content.exists()).isTrue();
        assertThat(content.contentLength()).isEqualTo(LARGE);
        assertThat(content.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(store().file(hash)).hasBinaryContent(bytes);
    }

    @Test
    default void aContentIsKeptOnce() throws IOException {
        var bytes = bytes(100);
        var hash = bring(bytes);
        bring(bytes);

        assertThat(store().keptBefore(Instant.MAX)).containsOnlyOnce(hash);
        assertThat(store().content(hash).getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    default void whatIsBroughtAgainCountsAsNew() throws Exception {
        var bytes = bytes(100);
        var hash = bring(bytes);
        Thread.sleep(Duration.ofMillis(2_100)); // times are told in seconds
        var between = Instant.now();
        assertThat(store().keptBefore(between)).contains(hash);
        Thread.sleep(Duration.ofMillis(1_100));
        bring(bytes);

        assertThat(store().keptBefore(between)).doesNotContain(hash);
    }

    @Test
    default void whatIsRemovedIsGone() throws IOException {
        var hash = bring(bytes(100));
        store().remove(hash);
        store().remove(hash);

        assertThat(store().content(hash).exists()).isFalse();
        assertThat(store().keptBefore(Instant.MAX)).doesNotContain(hash);
        assertThatThrownBy(() -> store().content(hash).getInputStream())
                .isInstanceOfAny(NoSuchFileException.class, FileNotFoundException.class);
    }
}
