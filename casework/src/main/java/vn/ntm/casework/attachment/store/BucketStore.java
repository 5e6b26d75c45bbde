package vn.ntm.casework.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import vn.ntm.casework.attachment.application.FileStore;

/** A bucket of any store that speaks S3; an object for each content. */
final class BucketStore implements FileStore {

    /** A signature names a region all the same. */
    private static final String WITHOUT_REGIONS = "us-east-1";

    private final S3Client client;
    private final String bucket;

    BucketStore(AttachmentConfig.Bucket bucket) {
        this.bucket = bucket.name();
        this.client = S3Client.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.of(bucket.region().orElse(WITHOUT_REGIONS)))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public void keep(String sha256, Path file) {
        try {
            client.putObject(request -> request.bucket(bucket).key(sha256), file);
        } catch (SdkException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(sha256));
        } catch (SdkException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
