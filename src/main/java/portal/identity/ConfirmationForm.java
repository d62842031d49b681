package portal.identity;

/** Where somebody gives password and code once more. What was typed is never shown again. */
public class ConfirmationForm {

    private final String told;
    private String password = "";
    private String code = "";

    /** @param told the code itself, in a made-up round; else nothing */
    public ConfirmationForm(String told) {
        this.told = told;
    }

    public Confirmation given() {
        return new Confirmation(password, code);
    }

    public String getTold() {
        return told;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
