package org.dueregard.localstack.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs every token. It is kept in a file, so that a token outlives a restart. */
record SigningKey(RSAKey key) {

    static SigningKey keptIn(Path file) throws IOException {
        try {
            if (Files.exists(file)) {
                return new SigningKey(JWK.parse(Files.readString(file)).toRSAKey());
            }
            var key =
                    new RSAKeyGenerator(2048)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .keyID(LoginServer.ISSUER)
                            .generate();
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, key.toJSONString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return new SigningKey(key);
        } catch (ParseException e) {
            throw new IOException(file + " is not a JSON Web Key; delete it to get a new one", e);
        } catch (JOSEException e) {
            throw new IOException("No signing key could be made", e);
        }
    }

    /** The same token with one claim changed, signed again. */
    String signedWith(String token, String claim, Object value)
            throws ParseException, JOSEException {
        var original = SignedJWT.parse(token);
        var changed =
                new SignedJWT(
                        new JWSHeader.Builder(original.getHeader()).build(),
                        new JWTClaimsSet.Builder(original.getJWTClaimsSet())
                                .claim(claim, value)
                                .build());
        changed.sign(new RSASSASigner(key));
        return changed.serialize();
    }
}
