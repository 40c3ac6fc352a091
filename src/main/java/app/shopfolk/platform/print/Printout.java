package app.shopfolk.platform.print;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.print.PrintService;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

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
            job.setPageable(pageable(document));
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
            job.setPageable(pageable(document));
            if (!job.printDialog()) {
                return false;
            }
            job.print();
            return true;
        }
    }

    private static Pageable pageable(PDDocument document) {
        return new PDFPageable(document);
    }
}
