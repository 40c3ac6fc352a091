package app.shopfolk.platform.print;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** Pages on a printer: the very PDF, so that paper and file never differ. */
public final class Printout {
    private Printout() {}

    /**
     * Prints on a printer; returns when the job is handed over.
     *
     * @throws PrinterException when the printer will not take it; nothing was printed
     */
    public static void print(List<? extends Page> pages, String title, Locale language, PrintService printer)
            throws IOException, PrinterException {
        try (PDDocument document = Pdf.reread(pages, title, language)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(title);
            job.setPageable(pageable(document, job.defaultPage()));
            job.print();
        }
    }

    /**
     * Asks in the system's own dialog which printer, and prints.
     *
     * @return false where she changed her mind
     */
    public static boolean printWithDialog(List<? extends Page> pages, String title, Locale language)
            throws IOException, PrinterException {
        try (PDDocument document = Pdf.reread(pages, title, language)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            PrintRequestAttributeSet chosen = new HashPrintRequestAttributeSet();
            if (!job.printDialog(chosen)) {
                return false;
            }
            job.setPageable(pageable(document, job.getPageFormat(chosen)));
            job.print(chosen);
            return true;
        }
    }

    /** Each page within the margins of the paper that was chosen, turned as the page lies, and made smaller if it must be. */
    private static Pageable pageable(PDDocument document, PageFormat chosen) {
        PDFPrintable within = new PDFPrintable(document, Scaling.SHRINK_TO_FIT);
        Book book = new Book();
        for (PDPage page : document.getPages()) {
            PageFormat format = (PageFormat) chosen.clone();
            boolean lies = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
            format.setOrientation(lies ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            book.append(within, format);
        }
        return book;
    }
}
