package org.seamark.library.load;

/** Whether bytes are UTF-8, fed part by part; bytes that no text has end the check. */
final class Utf8Check {

    private int due;
    private long sequences;
    private long broken;
    private boolean controls;

    /** Takes the next bytes; false when there is a zero among them. */
    boolean add(byte[] bytes) {
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            if (b == 0) {
                return false;
            }
            if (due > 0 && (b & 0xC0) == 0x80) {
                if (--due == 0) {
                    sequences++;
                }
                continue;
            }
            if (due > 0) {
                broken++;
                due = 0;
            }
            if (b >= 0x80) {
                lead(b);
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls = true;
            }
        }
        return true;
    }

    private void lead(int b) {
        if (b >= 0xC2 && b < 0xE0) {
            due = 1;
        } else if (b >= 0xE0 && b < 0xF0) {
            due = 2;
        } else if (b >= 0xF0 && b < 0xF5) {
            due = 3;
        } else {
            broken++;
        }
    }

    /** A few broken letters among many whole ones are damage, not another encoding. */
    boolean mostlyValid() {
        return broken == 0 || sequences > broken * 4;
    }

    /** Whether there were control characters, which Windows-1252 text has not. */
    boolean controls() {
        return controls;
    }
}
