package fr.parvis.actions.outside.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1"
            })
    void what_is_not_on_the_public_internet_is_not_read(String address)
            throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> new PublicHosts().resolve(address))
                .isInstanceOf(PublicHosts.NotPublic.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.9.9.9",
                "100.63.0.1",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "223.255.255.1",
                "2001:660::1",
                "2a01:e0a::1"
            })
    void what_is_public_is(String address) throws UnknownHostException {
        assertThat(new PublicHosts().resolve(address))
                .containsExactly(InetAddress.getByName(address));
    }

    @Test
    void a_name_that_leads_to_this_machine_is_not_read() {
        assertThatThrownBy(() -> new PublicHosts().resolve("localhost"))
                .isInstanceOf(PublicHosts.NotPublic.class);
    }
}
