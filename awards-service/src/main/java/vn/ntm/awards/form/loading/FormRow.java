package vn.ntm.awards.form.loading;

import java.util.Arrays;
import java.util.List;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.ledger.imports.ImportRow;

/** What rows about forms have alike. */
record FormRow(ImportRow cells) {

    String form() {
        String code = cells.requiredText("form");
        if (!AwardForm.isCode(code)) {
            throw ImportRow.invalid("form", code, "mã hình thức, ví dụ BK_TINH", "a code such as BK_TINH");
        }
        return code;
    }

    /** The kinds of recipients in a cell, separated by semicolons. */
    List<String> recipients() {
        String text = cells.requiredText("recipientKinds");
        List<String> kinds =
                Arrays.stream(text.split(";", -1)).map(String::strip).sorted().toList();
        if (kinds.stream().anyMatch(kind -> !isRecipient(kind))) {
            throw ImportRow.invalid(
                    "recipientKinds",
                    text,
                    "các loại đối tượng cách nhau bằng dấu ;, ví dụ INDIVIDUAL;COLLECTIVE",
                    "kinds of recipients separated by ;, such as INDIVIDUAL;COLLECTIVE");
        }
        return kinds;
    }

    private static boolean isRecipient(String name) {
        return Arrays.stream(RecipientKind.values())
                .filter(kind -> kind != RecipientKind.UNSPLIT)
                .anyMatch(kind -> kind.name().equals(name));
    }
}
