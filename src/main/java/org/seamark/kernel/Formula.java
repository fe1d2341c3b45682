package org.seamark.kernel;

/**
 * Keeps a spreadsheet from running what it shows: a cell that would begin a formula gets an
 * apostrophe before it, which reading takes off again.
 */
public final class Formula {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final char APOSTROPHE = '\'';

    private Formula() {}

    public static String unarmed(String cell) {
        return begins(cell, 0) || isUnarmed(cell) ? APOSTROPHE + cell : cell;
    }

    /** The cell as it was before {@link #unarmed}. */
    public static String plain(String cell) {
        return isUnarmed(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes of the text itself, too, so that what comes back is what went out. */
    private static boolean isUnarmed(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at > 0 && begins(cell, at);
    }

    private static boolean begins(String cell, int at) {
        return cell.length() > at && BEGINNINGS.indexOf(cell.charAt(at)) >= 0;
    }
}
