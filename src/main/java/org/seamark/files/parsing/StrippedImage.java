package org.seamark.files.parsing;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.seamark.files.FileType;

/** An image of which only the picture is left: decoded, and encoded again. */
final class StrippedImage {

    private static final float QUALITY = 0.92f;

    private StrippedImage() {}

    static void write(Path file, FileType type, Path copy) throws IOException {
        var image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException("no reader");
        }
        var writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        try (var out = ImageIO.createImageOutputStream(copy.toFile())) {
            writer.setOutput(out);
            var way = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                way.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), way);
        } finally {
            writer.dispose();
        }
    }
}
