package portal.platform.mail;

/** How the way to the mail server is kept private. */
enum MailSecurity {
    NONE,
    /** Begins in clear and goes on only when the server agrees to TLS. */
    STARTTLS,
    /** TLS from the first byte, most often on port 465. */
    TLS
}
