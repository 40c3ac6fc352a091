package app.shopfolk.platform.print;

import app.shopfolk.platform.print.font.Cut;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Our cuts in a PDF, each embedded when it is first used; a stand-in font's text is drawn as outlines instead. */
final class EmbeddedFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<Cut, PDFont> embedded = new EnumMap<>(Cut.class);

    EmbeddedFonts(PDDocument document) {
        this.document = document;
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        Optional<Cut> cut = Fonts.cutOf(font);
        if (cut.isEmpty()) {
            return null;
        }
        PDFont known = embedded.get(cut.get());
        if (known == null) {
            known = PDType0Font.load(
                    document, new ByteArrayInputStream(cut.get().trueType()), true);
            embedded.put(cut.get(), known);
        }
        return known;
    }
}
