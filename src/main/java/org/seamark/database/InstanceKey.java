package org.seamark.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The secret of this Seamark, 32 random bytes in {@code keys/instance.key} of its data folder, made
 * when it is first needed. Each purpose gets a key of its own derived from it.
 */
@Component
public class InstanceKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int LENGTH = 32;

    private final Path file;
    private byte @Nullable [] key;

    InstanceKey(DataFolder folder) {
        this.file = folder.keys().resolve("instance.key");
    }

    /** Where it is kept. */
    Path file() {
        return file;
    }

    /** Whether there is one, so that none has to be made. */
    boolean isThere() {
        return Files.exists(file);
    }

    /** HMAC-SHA-256 of a content, by the key of a purpose. */
    public byte[] mac(String purpose, byte[] content) {
        return hmac(hmac(key(), purpose.getBytes(StandardCharsets.UTF_8)), content);
    }

    /** Encrypts what a copy of the database alone must not tell (AES-256-GCM, nonce first). */
    public byte[] seal(String purpose, byte[] content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, content);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Decrypts it; throws where it was changed, or sealed for another purpose. */
    public byte[] open(String purpose, byte[] sealed) {
        return cipher(
                Cipher.DECRYPT_MODE,
                purpose,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var own = hmac(key(), ("seal " + purpose).getBytes(StandardCharsets.UTF_8));
            cipher.init(mode, new SecretKeySpec(own, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("What was sealed cannot be opened.", broken);
        }
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            try {
                key = read();
            } catch (IOException e) {
                throw new FolderUnusable(file, e);
            }
        }
        return key;
    }

    private byte[] read() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        var read = HexFormat.of().parseHex(Files.readString(file).strip());
        if (read.length != LENGTH) {
            throw new IOException("the key has not " + LENGTH + " bytes");
        }
        return read;
    }

    /** Whole or not at all; where another process has made one meanwhile, that one counts. */
    private void make() throws IOException {
        Files.createDirectories(
                file.resolveSibling(""),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var fresh = new byte[LENGTH];
        RANDOM.nextBytes(fresh);
        var partial =
                Files.createTempFile(
                        file.resolveSibling(""),
                        "instance-",
                        ".part",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(partial, HexFormat.of().formatHex(fresh));
            try {
                Files.createLink(file, partial);
            } catch (UnsupportedOperationException noLinks) {
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
