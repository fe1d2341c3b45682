alter table accounts.letter drop constraint letter_kind_check;
alter table accounts.letter add constraint letter_kind_check
    check (kind in ('confirm', 'known', 'reset', 'change-old', 'change-new', 'first', 'invited', 'changed'));
