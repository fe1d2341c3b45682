package org.seamark.files.s3;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** An object of a bucket, to be read. */
final class BucketResource extends AbstractResource {

    private final Bucket bucket;
    private final String key;

    BucketResource(Bucket bucket, String key) {
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public String getDescription() {
        return bucket.name() + "/" + key;
    }

    @Override
    public String getFilename() {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    @Override
    public boolean exists() {
        try {
            head();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    @Override
    public long contentLength() throws IOException {
        return head().contentLength();
    }

    @Override
    public long lastModified() throws IOException {
        return head().lastModified().toEpochMilli();
    }

    private HeadObjectResponse head() throws IOException {
        try {
            return bucket.client().headObject(ask -> ask.bucket(bucket.name()).key(key));
        } catch (NoSuchKeyException none) {
            throw new FileNotFoundException(getDescription());
        } catch (SdkException refused) {
            throw new IOException(refused);
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return bucket.client().getObject(ask -> ask.bucket(bucket.name()).key(key));
        } catch (NoSuchKeyException none) {
            throw new FileNotFoundException(getDescription());
        } catch (SdkException refused) {
            throw new IOException(refused);
        }
    }
}
