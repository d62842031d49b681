-- not numbers alone: a surname that somebody bears who did not review is kept for a reason as well
RENAME TABLE letter_number_kept TO letter_words_kept;
