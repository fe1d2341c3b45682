package org.seamark.files.parsing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.seamark.files.FileType;
import org.seamark.files.extraction.Picture;

/** Small pictures of first pages and of images, at most {@value #SIDE} pixels wide and high. */
final class Pictures {

    static final int SIDE = 400;

    private static final byte[] NONE = {};

    private Pictures() {}

    /** No bytes where none can be made. */
    static Picture of(Path file, FileType type) {
        var cost = new Cost();
        try {
            var picture = type == FileType.PDF ? firstPage(file) : image(file);
            return new Picture(jpeg(picture), cost.millis());
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return new Picture(NONE, cost.millis());
        }
    }

    private static BufferedImage firstPage(Path file) throws IOException {
        try (var document =
                Loader.loadPDF(
                        file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var box = document.getPage(0).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, SIDE / Math.max(longest, 1), ImageType.RGB);
        }
    }

    /** A large image is read in steps, so that only its picture takes memory. */
    private static BufferedImage image(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var way = reader.getDefaultReadParam();
                int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE);
                if (step > 1) {
                    way.setSourceSubsampling(step, step, 0, 0);
                }
                return scaled(reader.read(0, way));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
