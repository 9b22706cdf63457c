/**
 * The tokens of a Merlon file.
 *
 * Only the infix words and the first words of expressions are reserved. Every other keyword is contextual: the parser's rule `name`
 * lists it, so that an element may be called `data` or `on`. A `-` between letters or digits belongs to the name;
 * `->` is always the arrow. Blanks and comments travel on channels of their own, for doc comments and the formatter.
 */
lexer grammar MerlonLexer;

channels { COMMENTS, DOCS }

// Never made by the lexer: the parser's front puts them in place of other tokens of a text with mistakes.
tokens { MISSPELT, LONE_BRACE }

// ---- reserved: the infix words and the two truth values
AND: 'and'; OR: 'or'; NOT: 'not'; IN: 'in'; IS: 'is'; HAS: 'has'; WITHIN: 'within';
REACHES: 'reaches'; ALONG: 'along'; AVOIDING: 'avoiding'; UP: 'up'; WHERE: 'where';
TRUE: 'true'; FALSE: 'false';

// ---- contextual: files and composition
TM: 'tm'; MODEL: 'model'; LIBRARY: 'library'; POLICY: 'policy'; PART: 'part'; OF: 'of'; VERSION_WORD: 'version';
USE: 'use'; AS: 'as'; INCLUDE: 'include'; APPLY: 'apply'; EXTEND: 'extend'; VARIANT: 'variant'; REMOVE: 'remove';

// ---- contextual: elements and what is stated of them
ACTOR: 'actor'; COMPONENT: 'component'; BOUNDARY: 'boundary'; DATA: 'data'; IDENTITY: 'identity'; FLOW: 'flow';
ENDPOINT: 'endpoint'; CONTROL: 'control'; WITH: 'with'; WITHOUT: 'without'; VIA: 'via'; CARRIES: 'carries';
RETURNS: 'returns'; STORES: 'stores'; PROCESSES: 'processes'; HOLDS: 'holds'; CONTAINS: 'contains'; AT: 'at';
RUNS: 'runs'; MAY: 'may'; ON: 'on'; FOR: 'for'; DEMANDS: 'demands'; ENTRY: 'entry'; EXIT: 'exit';
CROSSING: 'crossing'; EACH: 'each'; CLOSED: 'closed'; OUT_OF_SCOPE: 'out-of-scope'; LINK: 'link'; META: 'meta';
EVIDENCE: 'evidence'; MAX_AGE: 'max-age'; NO: 'no';

// ---- contextual: decisions, assumptions, assertions, pictures, losses
ACCEPT: 'accept'; DISMISS: 'dismiss'; TRANSFER: 'transfer'; DEFER: 'defer'; RATE: 'rate'; ASSUME: 'assume';
RELIES: 'relies'; ASSERT: 'assert'; SCENARIO: 'scenario'; DRIVEN: 'driven'; SEQUENCE: 'sequence'; OVERRIDE: 'override';

// ---- contextual: libraries
KIND: 'kind'; ENUM: 'enum'; OPEN: 'open'; INHERITED: 'inherited'; ABSENT: 'absent'; ASK: 'ask'; SET: 'set';
GIVES: 'gives'; COVERS: 'covers'; BY: 'by'; PROVEN: 'proven'; PROBE: 'probe'; DEF: 'def'; PARAM: 'param';
RELATION: 'relation'; COST: 'cost'; TABLE: 'table'; TAXONOMY: 'taxonomy'; CLAUSE: 'clause'; FROM: 'from'; TO: 'to';

// ---- contextual: rules, policies, tests
THREAT: 'threat'; LET: 'let'; WHEN: 'when'; UNLESS: 'unless'; MITIGATED: 'mitigated'; COMPENSATED: 'compensated';
REFINES: 'refines'; GENERIC: 'generic'; GROUP: 'group'; FAIL: 'fail'; REQUIRE: 'require'; EXCEPT: 'except';
UNTIL: 'until'; TEST: 'test'; EXPECT: 'expect'; OTHER: 'other'; SEVERITY: 'severity'; ABOUT: 'about';
ASKED: 'question'; ACCEPTED: 'accepted'; DISMISSED: 'dismissed'; TRANSFERRED: 'transferred'; DEFERRED: 'deferred';
COVERED: 'covered'; NOT_APPLICABLE: 'not-applicable'; UNREVIEWED: 'unreviewed';

// ---- contextual: expressions
ANY: 'any'; ALL: 'all'; IF: 'if'; THEN: 'then'; ELSE: 'else'; UNKNOWN: 'unknown';

// ---- literals. A number directly followed by letters is one (wrong) token, so that it can be named in the message.
TEXT_BLOCK: '"""' BLOCK_CHARACTER* '"""';
STRING: '"' (~["\\\r\n] | '\\' ~[\r\n])* '"';
DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT;
VERSION: DIGIT+ '.' DIGIT+ '.' DIGIT+;
DECIMAL: DIGIT+ '.' DIGIT+;
DURATION: DIGIT+ ('s' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'y');
MAGNITUDE: DIGIT+ ('.' DIGIT+)? [kMB];
INTEGER: DIGIT+;
BAD_NUMBER: DIGIT+ (LETTER | DIGIT | '_')+;

// ---- names
PASCAL: UPPER (LETTER | DIGIT | '_')*;
KEBAB: LETTER (LETTER | DIGIT | '_')* ('-' (LETTER | DIGIT | '_')+)*;
QUOTED: '`' ~[`\r\n]+ '`';

// ---- punctuation
ARROW: '->'; PLUS_ASSIGN: '+='; EQUAL: '=='; NOT_EQUAL: '!='; LESS_EQUAL: '<='; GREATER_EQUAL: '>=';
LESS: '<'; GREATER: '>'; ASSIGN: '='; COLON: ':'; SEMICOLON: ';'; COMMA: ','; RANGE: '..'; DOT: '.'; BAR: '|';
QUESTION: '?'; PLUS: '+'; MINUS: '-'; AT_SIGN: '@';
OPEN_BRACE: '{'; CLOSE_BRACE: '}'; OPEN_PAREN: '('; CLOSE_PAREN: ')'; OPEN_BRACKET: '['; CLOSE_BRACKET: ']';

// ---- hidden
DOC_COMMENT: '///' (~[/\r\n] ~[\r\n]*)? -> channel(DOCS);
LINE_COMMENT: '//' ~[\r\n]* -> channel(COMMENTS);
BLOCK_COMMENT: '/*' .*? '*/' -> channel(COMMENTS);
BLANK: [ \t\r\n\u000C\uFEFF]+ -> channel(HIDDEN);

// ---- whatever is left, one token each, so that the lexer itself never fails
UNCLOSED_TEXT: '"' (~["\\\r\n] | '\\' ~[\r\n])*;
UNCLOSED_TEXT_BLOCK: '"""' BLOCK_CHARACTER* '"'? '"'? '\\'? EOF;
UNCLOSED_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'* EOF;
STRAY: .;

fragment DIGIT: [0-9];
fragment UPPER: [\p{Lu}];
fragment LETTER: [\p{L}];
// Up to two quotes before something else; three end the block.
fragment BLOCK_CHARACTER: '"'? '"'? ('\\' . | ~["\\]);
