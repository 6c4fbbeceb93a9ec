package org.dueregard.localstack.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF can be read by everyone, as veraPDF judges it by ISO 14289-1 (PDF/UA-1). */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Clause, place and message of each fault. */
    public static List<String> faults(byte[] pdf) {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            each ->
                                    each.getRuleId().getClause()
                                            + " at "
                                            + each.getLocation().getContext()
                                            + ": "
                                            + each.getMessage())
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError("The PDF cannot be validated", unreadable);
        }
    }
}
