package portal.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "plan.pdf, plan.pdf",
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot.ini",
        "C:\\Users\\ann\\plan.pdf, plan.pdf",
        "'a\u0000b.pdf', ab.pdf",
        "'line\r\nbreak.pdf', linebreak.pdf",
        "invoice\u202Efdp.exe, invoicefdp.exe",
        "zero\u200Bwidth.pdf, zerowidth.pdf",
        "CON, _CON",
        "con.pdf, _con.pdf",
        "'  spaced   name.pdf  ', spaced name.pdf",
        "'...', file",
        "'', file",
        "'a<b>c:d\"e|f?g*h.pdf', a_b_c_d_e_f_g_h.pdf",
        "Übersicht – 2026.pdf, Übersicht – 2026.pdf",
        "e\u0301t\u00e9.pdf, \u00e9t\u00e9.pdf"
    })
    void a_name_is_cleaned(String given, String cleaned) {
        assertThat(FileName.cleaned(given).value()).isEqualTo(cleaned);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        FileName name = FileName.cleaned("x".repeat(300) + ".docx");
        assertThat(name.value()).hasSize(255).endsWith("x.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void a_download_tells_its_name_by_rfc_6266() {
        assertThat(Download.disposition("Café \"final\" 100%.pdf"))
                .isEqualTo("attachment; filename=\"Caf_ _final_ 100_.pdf\"; "
                        + "filename*=UTF-8''Caf%C3%A9%20_final_%20100%25.pdf");
    }
}
