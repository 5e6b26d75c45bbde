package vn.ntm.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SigningKey;

/** A key is what it says, or it is refused before anything is signed with it. */
class SigningKeyTest {

    @Test
    void whatIsPublishedOfAKeyHasNothingSecret() throws JoseException {
        String drawn = SigningKey.draw();
        String open = SigningKey.read(drawn).open().json();

        assertThat(JsonUtil.parseJson(open)).containsOnlyKeys("kty", "kid", "use", "alg", "x", "y", "crv");
        assertThat(open).doesNotContain((String) JsonUtil.parseJson(drawn).get("d"));
    }

    @Test
    void halvesThatDoNotBelongTogetherAreRefused() throws JoseException {
        Map<String, Object> one = new HashMap<>(JsonUtil.parseJson(SigningKey.draw()));
        one.put("d", JsonUtil.parseJson(SigningKey.draw()).get("d"));

        assertThatThrownBy(() -> SigningKey.read(JsonUtil.toJson(one)))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("do not belong together");
    }

    @Test
    void aKeyThatGoesByAnotherNameIsRefused() throws JoseException {
        Map<String, Object> one = new HashMap<>(JsonUtil.parseJson(SigningKey.draw()));
        one.put("kid", "mine");

        assertThatThrownBy(() -> SigningKey.read(JsonUtil.toJson(one)))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("goes by the name mine");
    }

    @Test
    void whatIsNoKeyOrNotForSigningIsRefused() throws JoseException {
        Map<String, Object> open = new HashMap<>(JsonUtil.parseJson(SigningKey.draw()));
        open.remove("d");

        for (String broken :
                List.of("", "{}", "not json", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}")) {
            assertThatThrownBy(() -> SigningKey.read(broken)).isInstanceOf(BrokenKey.class);
        }
        assertThatThrownBy(() -> SigningKey.read(JsonUtil.toJson(open)))
                .isInstanceOf(BrokenKey.class)
                .hasMessageContaining("no secret half");
        assertThatThrownBy(() -> SigningKey.read(secretOfRsa())).isInstanceOf(BrokenKey.class);
    }

    @Test
    void aSetThatDoesNotSayWhoseKeysItHoldsIsNoneToTrust() {
        assertThatThrownBy(() -> KeySet.read("{\"keys\":[]}")).isInstanceOf(BrokenKey.class);
        assertThatThrownBy(() -> KeySet.read("nothing")).isInstanceOf(BrokenKey.class);
        assertThatThrownBy(() -> KeySet.read("{\"issuer\":\"x\",\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}"))
                .isInstanceOf(BrokenKey.class);
    }

    private static String secretOfRsa() throws JoseException {
        return org.jose4j.jwk.RsaJwkGenerator.generateJwk(2048)
                .toJson(org.jose4j.jwk.JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
    }
}
