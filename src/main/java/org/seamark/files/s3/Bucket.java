package org.seamark.files.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where a bucket is, as {@code seamark.files.s3.*} says.
 *
 * @param prefix what all names in it begin with
 */
record Bucket(S3Client client, String name, String prefix) {

    private static final String SETTINGS = "seamark.files.s3.";

    /** The setting that says there is one; without it no class of the client is loaded. */
    static final String NAME = SETTINGS + "bucket";

    static final String ENDPOINT = SETTINGS + "endpoint";

    /**
     * The one that is set; none where files are kept in the data folder.
     *
     * @throws WrongEndpoint where no store can be; it repeats nothing of the setting
     */
    static Optional<Bucket> of(Environment settings) {
        return setting(settings, "bucket")
                .map(name ->
                        new Bucket(
                                client(settings),
                                name,
                                setting(settings, "prefix").orElse("files/")));
    }

    /** Addresses name the bucket in their path where the endpoint is not Amazon's. */
    private static S3Client client(Environment settings) {
        var endpoint = setting(settings, "endpoint").map(Bucket::address);
        var client =
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .credentialsProvider(credentials(settings))
                        .region(Region.of(setting(settings, "region").orElse("us-east-1")))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .forcePathStyle(endpoint.isPresent());
        endpoint.ifPresent(client::endpointOverride);
        return client.build();
    }

    private static URI address(String endpoint) {
        try {
            var uri = new URI(endpoint.strip());
            if (uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && String.valueOf(uri.getScheme()).matches("(?i)https?")) {
                return uri;
            }
        } catch (URISyntaxException unreadable) { // its message has the password
        }
        throw new WrongEndpoint();
    }

    private static AwsCredentialsProvider credentials(Environment settings) {
        return setting(settings, "access-key")
                .<AwsCredentialsProvider>map(key ->
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(
                                        key, setting(settings, "secret-key").orElse(""))))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    private static Optional<String> setting(Environment settings, String name) {
        return Optional.ofNullable(settings.getProperty(SETTINGS + name))
                .filter(value -> !value.isBlank());
    }

    String key(String hash) {
        return prefix + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
    }
}
