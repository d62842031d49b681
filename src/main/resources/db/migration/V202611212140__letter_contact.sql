-- the address in the head of a letter is the setting portal.contact
UPDATE letter_template SET sender_address = REPLACE(sender_address, 'secretariat@example.org', '{portal.contact}');
