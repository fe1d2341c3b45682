package org.seamark.files.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seamark.files.ContentHash;
import org.seamark.files.ContentStore;
import org.seamark.files.Incoming;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Contents in a bucket, in {@code PREFIX/ab/cd/abcd…}. An object appears whole or not at all, and
 * the server compares what it has received with the MD5 that is sent along; what is read for the
 * worker is compared with the SHA-256 that is its name.
 */
public final class BucketStore implements ContentStore {

    private static final String KEPT_AGAIN = "kept";

    private final Bucket bucket;
    private final Incoming incoming;

    BucketStore(Bucket bucket, Incoming incoming) {
        this.bucket = bucket;
        this.incoming = incoming;
    }

    /** The one that the settings name; none where files are kept in the data folder. */
    public static Optional<ContentStore> set(Environment settings, Incoming incoming) {
        return Bucket.of(settings).map(bucket -> new BucketStore(bucket, incoming));
    }

    private interface Asking<T> {
        T of() throws IOException;
    }

    /** What S3 says is wrong is an I/O error like that of a disk. */
    private static <T> T asking(Asking<T> asking) throws IOException {
        try {
            return asking.of();
        } catch (SdkException refused) {
            throw new IOException(refused);
        }
    }

    /** What is there already is copied onto itself, so that the janitor sees it is wanted again. */
    @Override
    public void keep(ContentHash hash, Path written) throws IOException {
        asking(() -> find(hash).isPresent() ? touch(hash) : put(hash, written));
        Files.delete(written);
    }

    private Optional<HeadObjectResponse> find(ContentHash hash) {
        try {
            return Optional.of(
                    bucket.client().headObject(ask -> ask.bucket(bucket.name()).key(key(hash))));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        }
    }

    private Object touch(ContentHash hash) {
        return bucket.client()
                .copyObject(
                        CopyObjectRequest.builder()
                                .sourceBucket(bucket.name())
                                .sourceKey(key(hash))
                                .destinationBucket(bucket.name())
                                .destinationKey(key(hash))
                                .metadataDirective(MetadataDirective.REPLACE)
                                .metadata(Map.of(KEPT_AGAIN, Instant.now().toString()))
                                .build());
    }

    private Object put(ContentHash hash, Path written) throws IOException {
        var sum = Md5.of(written);
        return bucket.client()
                .putObject(
                        ask -> ask.bucket(bucket.name()).key(key(hash)).contentMD5(sum),
                        RequestBody.fromFile(written));
    }

    @Override
    public Resource content(ContentHash hash) {
        return new BucketResource(bucket, key(hash));
    }

    /** A copy among what is on its way, from where the janitor takes it after a day. */
    @Override
    public Path file(ContentHash hash) throws IOException {
        var copy = incoming.resolve(hash.hex() + ".part");
        if (!Files.exists(copy)) {
            var partial = incoming.fresh();
            try {
                fetch(hash, partial);
                Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        }
        return copy;
    }

    private void fetch(ContentHash hash, Path target) throws IOException {
        var digest = ContentHash.digest();
        try (var in = content(hash).getInputStream();
                var out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            in.transferTo(out);
        }
        if (!ContentHash.of(digest).equals(hash)) {
            throw new IOException("what the bucket holds is not " + hash);
        }
    }

    @Override
    public List<ContentHash> keptBefore(Instant moment) throws IOException {
        return asking(() ->
                bucket
                        .client()
                        .listObjectsV2Paginator(
                                ask -> ask.bucket(bucket.name()).prefix(bucket.prefix()))
                        .contents()
                        .stream()
                        .filter(object -> object.lastModified().isBefore(moment))
                        .flatMap(object -> hash(object).stream())
                        .toList());
    }

    /** Other things may stand in the bucket. */
    private static Optional<ContentHash> hash(S3Object object) {
        var name = object.key().substring(object.key().lastIndexOf('/') + 1);
        return name.matches("[0-9a-f]{64}") ? Optional.of(new ContentHash(name)) : Optional.empty();
    }

    @Override
    public void remove(ContentHash hash) throws IOException {
        asking(() -> bucket.client().deleteObject(ask -> ask.bucket(bucket.name()).key(key(hash))));
    }

    private String key(ContentHash hash) {
        return bucket.key(hash.hex());
    }
}
