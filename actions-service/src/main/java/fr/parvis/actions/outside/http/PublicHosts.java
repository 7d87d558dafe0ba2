package fr.parvis.actions.outside.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds hosts on the public internet only. It is asked by the connection itself, so that no name
 * leads elsewhere once it was looked at.
 */
final class PublicHosts implements DnsResolver {

    /** What a host is called that is not public. */
    static final class NotPublic extends UnknownHostException {
        NotPublic(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!Stream.of(found).allMatch(PublicHosts::isPublic)) {
            throw new NotPublic(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet6Address
                        ? isPublicSix(address.getAddress())
                        : isPublicFour(address.getAddress()));
    }

    /**
     * Outside 0/8, 100.64/10, 192.0.0/24, 192.0.2/24, 198.18/15, 198.51.100/24, 203.0.113/24,
     * 240/4.
     */
    private static boolean isPublicFour(byte[] parts) {
        int one = parts[0] & 0xff;
        int two = parts[1] & 0xff;
        int three = parts[2] & 0xff;
        return one != 0
                && one < 240
                && !(one == 100 && two >= 64 && two < 128)
                && !(one == 192 && two == 0 && (three == 0 || three == 2))
                && !(one == 198 && (two == 18 || two == 19))
                && !(one == 198 && two == 51 && three == 100)
                && !(one == 203 && two == 0 && three == 113);
    }

    /** Within 2000::/3, where neither 6to4 nor Teredo hides another address. */
    private static boolean isPublicSix(byte[] parts) {
        int one = parts[0] & 0xff;
        int two = parts[1] & 0xff;
        boolean teredo = one == 0x20 && two == 0x01 && parts[2] == 0 && parts[3] == 0;
        boolean sixToFour = one == 0x20 && two == 0x02;
        return (one & 0xe0) == 0x20 && !teredo && !sixToFour;
    }
}
