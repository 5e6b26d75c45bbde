package vn.ntm.local.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import vn.ntm.local.home.PrivateFiles;

/** The key pair that stands in for an identity provider on this machine: made on the first run, kept in one file. */
final class SigningKey {

    private static final int BITS = 2048;

    /** The pair on file; drawn if there is none yet. */
    static KeyPair at(Path file) throws IOException {
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (GeneralSecurityException broken) {
            throw new IOException(
                    "The key in " + file + " cannot be used: delete it, the next run makes another", broken);
        }
    }

    private static KeyPair make(Path file) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        PrivateFiles.write(
                file, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return pair;
    }

    private static KeyPair read(Path file) throws GeneralSecurityException, IOException {
        byte[] encoded = Base64.getDecoder().decode(Files.readString(file).strip());
        KeyFactory keys = KeyFactory.getInstance("RSA");
        var key = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(encoded));
        return new KeyPair(keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
    }

    private SigningKey() {}
}
