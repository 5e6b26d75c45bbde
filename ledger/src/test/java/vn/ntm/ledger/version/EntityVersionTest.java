package vn.ntm.ledger.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityVersionTest {

    @Test
    void aVersionIsAStrongTag() {
        assertThat(new EntityVersion(7).tag()).isEqualTo("\"7\"");
        assertThat(EntityVersion.parse(" \"7\" ")).contains(new EntityVersion(7));
        assertThat(EntityVersion.parse("W/\"7\"")).isEmpty();
        assertThat(EntityVersion.parse("\"seven\"")).isEmpty();
        assertThat(EntityVersion.parse("\"9999999999999999999\"")).isEmpty();
    }
}
