package org.seamark.accounts.web;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a device is told the secret of its codes.
 *
 * @param secret in base 32, in groups of four
 * @param codes the recovery codes, shown once when it is set up; before that, none
 * @param next where somebody goes on afterwards
 */
public record SecondFactorPage(
        String secret,
        int size,
        String path,
        String error,
        List<String> codes,
        boolean required,
        String next) {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int QUIET = 4;

    static SecondFactorPage of(
            byte[] secret, String account, String error, boolean required, String next) {
        var letters = base32(secret);
        var address =
                "otpauth://totp/Seamark:%s?secret=%s&issuer=Seamark"
                        .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8), letters);
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new SecondFactorPage(
                letters.replaceAll("(.{4})(?!$)", "$1 "),
                code.size + 2 * QUIET,
                path(code),
                error,
                List.of(),
                required,
                next);
    }

    static SecondFactorPage setUp(List<String> codes, String next) {
        return new SecondFactorPage("", 0, "", "", codes, false, next);
    }

    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return path.toString();
    }

    /** RFC 4648, for lengths without padding. */
    static String base32(byte[] bytes) {
        var letters = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << 8) | (next & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                letters.append(BASE_32.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return letters.toString();
    }
}
