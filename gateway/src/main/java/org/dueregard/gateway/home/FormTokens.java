package org.dueregard.gateway.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dueregard.gateway.GatewayConfig;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that stand in forms and prove that the form came from a page of this session, not from
 * another site: HMAC-SHA-256 of the session under the gateway's key. Nothing is stored, and any
 * replica with the same key accepts them.
 */
@ApplicationScoped
public class FormTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    @Inject
    public FormTokens(GatewayConfig config) {
        key = new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The token of a form, such as {@code sign-out}, in a session. */
    public String of(String form, Session session) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var bound = form + '\n' + session.key();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(bound.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isOf(String form, Session session, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        of(form, session).getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }
}
