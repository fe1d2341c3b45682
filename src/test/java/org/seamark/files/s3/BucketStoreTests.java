package org.seamark.files.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.database.DataFolder;
import org.seamark.files.ContentHash;
import org.seamark.files.ContentStore;
import org.seamark.files.ContentStoreContract;
import org.seamark.files.Incoming;

/** On S3Proxy, which is a real server of S3 with signatures and all. */
class BucketStoreTests implements ContentStoreContract {

    @TempDir static Path home;
    private static S3Server server;
    private static DataFolder data;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.in(home);
        data = DataFolder.claim(home.resolve("data"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            data.close();
        }
    }

    @Override
    public ContentStore store() {
        return BucketStore.set(server.environment(), new Incoming(data)).orElseThrow();
    }

    @Override
    public Path folder() {
        return home;
    }

    @Test
    void whatWasDamagedInTheBucketIsNotReadByTheWorker() throws IOException {
        var hash = bring(ContentStoreContract.bytes(1_000));
        var key = hash.hex();
        var object =
                server.kept()
                        .resolve(
                                "files/%s/%s/%s"
                                        .formatted(key.substring(0, 2), key.substring(2, 4), key));
        Files.write(object, new byte[1_000]);

        assertThatThrownBy(() -> store().file(hash)).isInstanceOf(IOException.class);
        try (var left = Files.list(data.incoming())) {
            assertThat(left).noneMatch(path -> path.toString().contains(key));
        }
    }

    @Test
    void whoHasNoRightToItIsToldSoAndNothingIsLeft() throws IOException {
        var strange = server.environment();
        strange.setProperty("seamark.files.s3.secret-key", "wrong");
        var refused = BucketStore.set(strange, new Incoming(data)).orElseThrow();
        var bytes = ContentStoreContract.bytes(1_000);
        var hash = ContentHash.of(bytes);
        var written = Files.write(home.resolve("refused"), bytes);

        assertThatThrownBy(() -> refused.keep(hash, written)).isInstanceOf(IOException.class);
        assertThat(written).exists();
        assertThat(store().keptBefore(Instant.MAX)).doesNotContain(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://amal:pass word@store.example.org",
                "https://amal:pass%word@store.example.org",
                "https://amal:password@store.example.org",
                "amal:password@store.example.org:9000"
            })
    void anEndpointThatCannotBeOneIsRefusedWithoutItsPassword(String endpoint) {
        var wrong = server.environment();
        wrong.setProperty("seamark.files.s3.endpoint", endpoint);
        var place = new Incoming(data);

        assertThatThrownBy(() -> BucketStore.set(wrong, place))
                .isInstanceOf(WrongEndpoint.class)
                .hasNoCause()
                .message()
                .contains("seamark.files.s3.endpoint")
                .doesNotContain("amal", "word@", "store.example.org");
    }
}
